// As nlds.ts, for what one fills in: not part of the first view.
import '@utrecht/checkbox-css/dist/index.min.css';
import '@utrecht/form-field-css/dist/index.min.css';
import '@utrecht/form-field-description-css/dist/index.min.css';
import '@utrecht/form-field-error-message-css/dist/index.min.css';
import '@utrecht/form-fieldset-css/dist/index.min.css';
import '@utrecht/form-label-css/dist/index.min.css';
import '@utrecht/radio-button-css/dist/index.min.css';
import '@utrecht/select-css/dist/index.min.css';
import '@utrecht/textarea-css/dist/index.min.css';
import '@utrecht/textbox-css/dist/index.min.css';

export {
  Checkbox,
  Fieldset,
  FieldsetLegend,
  FormField,
  FormFieldDescription,
  FormFieldErrorMessage,
  FormLabel,
  RadioButton,
  Select,
  SelectOption,
  Textarea,
  Textbox,
} from '@utrecht/component-library-react';

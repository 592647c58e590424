// The components of the NL Design System that the pages use, each with its own stylesheet: the whole library's is five times as large.
import '@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css';
import '@utrecht/alert-css/dist/index.min.css';
import '@utrecht/button-css/dist/index.min.css';
import '@utrecht/button-group-css/dist/index.min.css';
import '@utrecht/button-link-css/dist/index.min.css';
import '@utrecht/data-badge-css/dist/index.min.css';
import '@utrecht/document-css/dist/index.min.css';
import '@utrecht/heading-1-css/dist/index.min.css';
import '@utrecht/heading-2-css/dist/index.min.css';
import '@utrecht/heading-3-css/dist/index.min.css';
import '@utrecht/heading-4-css/dist/index.min.css';
import '@utrecht/link-css/dist/index.min.css';
import '@utrecht/ordered-list-css/dist/index.min.css';
import '@utrecht/paragraph-css/dist/index.min.css';
import '@utrecht/skip-link-css/dist/index.min.css';
import '@utrecht/unordered-list-css/dist/index.min.css';

export {
  Alert,
  Button,
  ButtonGroup,
  DataBadge,
  Heading1,
  Heading2,
  Heading3,
  Heading4,
  OrderedList,
  OrderedListItem,
  Paragraph,
  SkipLink,
  UnorderedList,
  UnorderedListItem,
} from '@utrecht/component-library-react';

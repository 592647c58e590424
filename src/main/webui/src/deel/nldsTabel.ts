// As nlds.ts, for tables: not part of the first view.
import '@utrecht/table-css/dist/index.min.css';

export {
  Table,
  TableBody,
  TableCaption,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
} from '@utrecht/component-library-react';

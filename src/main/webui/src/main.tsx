import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { startI18n, type Taal } from './app/i18n';
import './app/app.css';

const taal: Taal = navigator.language.toLowerCase().startsWith('nl') ? 'nl' : 'en';
const plek = document.getElementById('app');

if (plek) {
  void startI18n(taal).then(() => {
    createRoot(plek).render(
      <StrictMode>
        <App />
      </StrictMode>,
    );
  });
}

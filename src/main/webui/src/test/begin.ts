import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeAll } from 'vitest';
import { i18n, startI18n } from '../app/i18n';

// a page asks for one thing after the other, and the machine may be busy
configure({ asyncUtilTimeout: 5_000 });

// jsdom knows the element but not how it opens, nor that it gives the focus back
const openers = new WeakMap<HTMLDialogElement, Element | null>();
HTMLDialogElement.prototype.showModal = function showModal() {
  openers.set(this, document.activeElement);
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
  const opener = openers.get(this);
  if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
  this.dispatchEvent(new Event('close'));
};

// a browser resolves an address against its page, and has one kind of AbortSignal
globalThis.Request = class extends Request {
  constructor(adres: RequestInfo | URL, keuzes: RequestInit = {}) {
    super(typeof adres === 'string' ? new URL(adres, window.location.href) : adres, { ...keuzes, signal: null });
  }
};

beforeAll(async () => {
  await startI18n('nl');
  await i18n.loadNamespaces(Object.keys(import.meta.glob('/src/*/nl.json')).map((pad) => pad.split('/')[2] ?? ''));
});

afterEach(() => {
  cleanup();
  sessionStorage.clear();
});

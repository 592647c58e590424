import react from '@vitejs/plugin-react';
import { parse, type Root } from 'postcss';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

// For work on the pages alone: `npm run dev` beside a running service, which then answers as if the page were its own.
const dienst = process.env.SMK_DIENST ?? 'http://127.0.0.1:8080';
const naarDienst = {
  target: dienst,
  changeOrigin: true,
  headers: { origin: dienst },
};

/**
 * The component library is one file, and the name it gives each component for debugging keeps all of them in the bundle.
 * Without those names only the components that we use stay: 33 kB less, compressed.
 */
const alleenGebruikteComponenten: Plugin = {
  name: 'alleen-gebruikte-componenten',
  apply: 'build',
  transform(code, id) {
    return id.includes('@utrecht/component-library-react') ? code.replace(/^\w+\.displayName = .*$/gm, '') : null;
  },
};

/** The theme defines some thousands of design tokens; the ones that no style asks for, directly or through another, are left out. */
const alleenGebruikteTokens: Plugin = {
  name: 'alleen-gebruikte-tokens',
  apply: 'build',
  enforce: 'post',
  generateBundle(_, bundel) {
    const bladen = Object.values(bundel)
      .filter((deel) => deel.type === 'asset')
      .filter((deel) => deel.fileName.endsWith('.css'));
    const bomen = bladen.map((blad) => parse(String(blad.source)));
    let weg: number;
    do {
      weg = 0;
      const gevraagd = new Set(bomen.flatMap((boom) => gevraagdDoor(boom)));
      for (const boom of bomen) {
        boom.walkDecls(/^--/, (token) => {
          if (gevraagd.has(token.prop)) return;
          token.remove();
          weg++;
        });
      }
    } while (weg > 0);
    bladen.forEach((blad, nummer) => (blad.source = bomen[nummer]?.toString() ?? blad.source));
  },
};

function gevraagdDoor(boom: Root): string[] {
  const namen: string[] = [];
  boom.walkDecls(({ value }) => {
    namen.push(...Array.from(value.matchAll(/var\(\s*(--[\w-]+)/g), ([, naam]) => naam ?? ''));
  });
  return namen;
}

export default defineConfig({
  plugins: [react(), alleenGebruikteComponenten, alleenGebruikteTokens],
  server: {
    host: '127.0.0.1',
    port: 5173,
    proxy: {
      '/api': naarDienst,
      '/inloggen': naarDienst,
      '/uitloggen': naarDienst,
      '/demo-mensen': naarDienst,
    },
  },
  build: {
    target: 'es2022',
    // the content security policy allows no data: URL for scripts and styles, and few for images
    assetsInlineLimit: 0,
    // what the measurement of the first view reads
    manifest: true,
    chunkSizeWarningLimit: 300,
  },
  test: {
    environment: 'jsdom',
    testTimeout: 20_000,
    setupFiles: ['./src/test/begin.ts'],
    css: false,
    restoreMocks: true,
  },
});

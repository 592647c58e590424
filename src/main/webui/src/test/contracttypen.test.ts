import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

// Live reload passes over a hidden folder at the top of the webui only; of what its own build writes anywhere else, it restarts without end.
it('writes the types of the contract where live reload does not look', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { contract: string } };
  expect(scripts.contract).toMatch(/--output \.[^/]+\//);
});

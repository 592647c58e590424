// `npm run verify` beside the tests of the service, which leave most of a second core idle. `begin` starts it and `wacht` waits for what
// comes of it; where this build began nothing, `wacht` does it itself.
import { spawn } from 'node:child_process';
import { mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const [stap, bouw] = process.argv.slice(2);
const doel = new URL('../../../target/', import.meta.url);
const stand = new URL('keuring.json', doel);
const verslag = new URL('keuring.log', doel);
const ZONDER_KLEUR = { ...process.env, NO_COLOR: '1' };

/** Answers with how it ended. */
function keur(stdio, env = process.env) {
  const cwd = fileURLToPath(new URL('.', import.meta.url));
  const werk = spawn('npm run --silent verify', { cwd, env, stdio, shell: true });
  process.on('SIGTERM', () => werk.kill());
  return new Promise((klaar) => werk.on('exit', (code) => klaar(code ?? 1)));
}

function schrijf(code) {
  writeFileSync(stand, JSON.stringify({ bouw, pid: process.pid, code }));
}

function lees() {
  try {
    const gelezen = JSON.parse(readFileSync(stand, 'utf8'));
    return gelezen.bouw === bouw ? gelezen : undefined;
  } catch {
    return undefined;
  }
}

function leeft(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

if (stap === 'begin') {
  mkdirSync(doel, { recursive: true });
  schrijf();
  const uit = openSync(verslag, 'w');
  schrijf(await keur(['ignore', uit, uit], ZONDER_KLEUR));
} else {
  let gelezen = lees();
  while (gelezen && gelezen.code === undefined && leeft(gelezen.pid)) {
    await new Promise((verder) => setTimeout(verder, 500));
    gelezen = lees() ?? gelezen;
  }
  if (gelezen?.code === undefined) {
    process.exitCode = await keur('inherit');
  } else {
    process.stdout.write(readFileSync(verslag, 'utf8'));
    process.exitCode = gelezen.code;
  }
  rmSync(stand, { force: true });
}

// Starts a server of these tests: `document` prints its OpenAPI document, `serve` listens on the loopback.
//
// The port is the system's choice, and is the first line of the output. The server ends with its standard input, so that
// none outlives the test that started it.

/** Runs what the first argument asks for; `listen` takes a host and gives the port that the system chose. */
export async function main(document, listen) {
  const [mode] = process.argv.slice(2);
  if (mode === 'document') {
    console.log(JSON.stringify(await document(), null, 2));
    process.exit(0);
  }
  if (mode !== 'serve') {
    console.error('usage: server document|serve');
    process.exit(2);
  }
  console.log(await listen('127.0.0.1'));
  process.stdin.on('end', () => process.exit(0)).resume();
}

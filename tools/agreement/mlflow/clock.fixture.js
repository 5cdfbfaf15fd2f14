// Loaded before relc, which knows nothing of it: the time that the sample releases are about. `--at` is refused here.
// In a pipeline an older Node, which runs npm, loads it too.
const at = globalThis.Temporal?.Instant.from(process.env.RELC_TEST_TIME);
if (at) Temporal.Now.instant = () => at;

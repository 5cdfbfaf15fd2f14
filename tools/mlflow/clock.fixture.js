// Loaded before relc, which knows nothing of it: the time that the sample releases are about. `--at` is refused here.
const at = Temporal.Instant.from(process.env.RELC_TEST_TIME);
Temporal.Now.instant = () => at;

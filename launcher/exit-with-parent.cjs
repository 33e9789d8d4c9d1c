// Loaded with `node -r` into every Node child: when the launcher dies, even by kill -9, its end of this pipe closes.
const { isMainThread } = require("node:worker_threads")

// A worker thread (a module loader) has a standard input of its own, which ends at once.
if (isMainThread) {
  process.stdin.on("end", () => process.kill(process.pid, "SIGTERM")).resume()
  // The pipe alone must not keep a command alive that has done its work.
  process.stdin.unref()
}

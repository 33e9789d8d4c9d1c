// Loaded with `node -r` into every Node child: when the launcher dies, even by kill -9, its end of this pipe closes.
process.stdin.on("end", () => process.kill(process.pid, "SIGTERM")).resume()
// The pipe alone must not keep a command alive that has done its work.
process.stdin.unref()

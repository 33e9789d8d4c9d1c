// Loaded with `node -r` into every Node child: when the launcher dies, even by kill -9, its end of this pipe closes.
process.stdin.on("end", () => process.kill(process.pid, "SIGTERM")).resume()

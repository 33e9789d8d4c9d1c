const POLL_MS = 300

/**
 * Calls back when npm, which started this process, is gone. npm passes SIGTERM to its shell only, which dies without
 * passing it on; without this the whole shop would run on with nobody to stop it.
 */
export const onParentGone = (gone: () => void, env: NodeJS.ProcessEnv = process.env): void => {
  if (!env.npm_lifecycle_event) {
    return
  }
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid !== parent) {
      clearInterval(timer)
      gone()
    }
  }, POLL_MS)
  timer.unref()
}

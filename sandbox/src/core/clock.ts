type Task = { due: number; run: () => void | Promise<void> }

/**
 * The sandbox's time: real seconds that can be pushed forward. What takes time in the outside world (settlement,
 * labels, webhook retries) is scheduled here, so that a person waits seconds and a test waits nothing.
 */
export class Clock {
  private offset = 0
  private tasks: Task[] = []
  private timer: NodeJS.Timeout | undefined

  /** Virtual now, milliseconds since the epoch. */
  now(): number {
    return Date.now() + this.offset
  }

  /** Runs `run` once `delayMs` have passed. Returns a function that takes it back. */
  schedule(delayMs: number, run: Task["run"]): () => void {
    const task = { due: this.now() + delayMs, run }
    this.tasks.push(task)
    this.arm()
    return () => {
      this.tasks = this.tasks.filter((other) => other !== task)
      this.arm()
    }
  }

  /** Moves time forward and runs everything that has become due, in order, including what those tasks schedule. */
  async advance(ms: number): Promise<void> {
    const target = this.now() + ms
    for (;;) {
      const next = this.nextTask()
      if (!next || next.due > target) {
        break
      }
      this.offset += Math.max(0, next.due - this.now())
      await this.runTask(next)
    }
    this.offset += Math.max(0, target - this.now())
    this.arm()
  }

  /** Forgets every task and returns to real time. */
  reset(): void {
    this.tasks = []
    this.offset = 0
    this.arm()
  }

  private nextTask(): Task | undefined {
    return this.tasks.reduce<Task | undefined>((best, task) => (!best || task.due < best.due ? task : best), undefined)
  }

  private async runTask(task: Task): Promise<void> {
    this.tasks = this.tasks.filter((other) => other !== task)
    await task.run()
  }

  private arm(): void {
    clearTimeout(this.timer)
    const next = this.nextTask()
    if (!next) {
      return
    }
    this.timer = setTimeout(
      () => {
        const due = this.nextTask()
        if (due && due.due <= this.now()) {
          void this.runTask(due).finally(() => this.arm())
        } else {
          this.arm()
        }
      },
      Math.max(0, next.due - this.now())
    )
    this.timer.unref()
  }
}

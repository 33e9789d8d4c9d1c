type Task = { due: number; run: () => void | Promise<void> }

/** Longest pause `setTimeout` can hold; with anything above it does not wait at all. */
const LONGEST_TIMER_MS = 2 ** 31 - 1

/**
 * The sandbox's time: real seconds that can be pushed forward. What takes time in the outside world (settlement,
 * labels, webhook retries) is scheduled here, so that a person waits seconds and a test waits nothing.
 */
export class Clock {
  private offset = 0
  private tasks: Task[] = []
  private timer: NodeJS.Timeout | undefined
  private epoch = 0

  /** `realNow` is the time that passes by itself; a test that moves time only by `advance` gives one that stands still. */
  constructor(private readonly realNow: () => number = Date.now) {}

  /** Virtual now, milliseconds since the epoch. */
  now(): number {
    return this.realNow() + this.offset
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
    const epoch = this.epoch
    for (let next = this.nextTask(); next && next.due <= target; next = this.nextTask()) {
      this.offset += Math.max(0, next.due - this.now())
      await this.runTask(next)
      if (epoch !== this.epoch) {
        return
      }
    }
    this.offset += Math.max(0, target - this.now())
    this.arm()
  }

  /** Forgets every task and returns to real time. */
  reset(): void {
    this.epoch++
    this.tasks = []
    this.offset = 0
    this.arm()
  }

  private nextTask(): Task | undefined {
    return this.tasks.reduce<Task | undefined>((best, task) => (!best || task.due < best.due ? task : best), undefined)
  }

  private async runTask(task: Task): Promise<void> {
    this.tasks = this.tasks.filter((other) => other !== task)
    try {
      await task.run()
    } catch (error) {
      console.error("A scheduled task of the sandbox failed:", error)
    }
  }

  private arm(): void {
    clearTimeout(this.timer)
    const next = this.nextTask()
    if (!next) {
      return
    }
    const pause = Math.min(Math.max(0, next.due - this.now()), LONGEST_TIMER_MS)
    this.timer = setTimeout(() => this.tick(), pause)
    this.timer.unref()
  }

  /** Does not wait for the task: the outside world's systems do not wait for each other either. */
  private tick(): void {
    const due = this.nextTask()
    if (due && due.due <= this.now()) {
      void this.runTask(due)
    }
    this.arm()
  }
}

import type { Stoppable } from "./databases"

/**
 * What has been started, stopped in reverse order: first whoever uses a database, all at once, then the databases.
 */
export class Shutdown {
  private readonly services: Stoppable[] = []
  private readonly databases: Stoppable[] = []
  private running: Promise<void> | undefined

  addService(service: Stoppable): void {
    this.services.push(service)
  }

  addDatabases(databases: Stoppable[]): void {
    this.databases.push(...databases)
  }

  /** Calls back with the name of the first child that ends although nobody stopped it. */
  onUnexpectedEnd(ended: (name: string) => void): void {
    for (const { name, process: child } of [...this.services, ...this.databases]) {
      child?.once("exit", () => {
        if (!this.isStopping) {
          ended(name)
        }
      })
    }
  }

  get isStopping(): boolean {
    return this.running !== undefined
  }

  /** Stops everything; a second call waits for the first. */
  run(): Promise<void> {
    this.running ??= (async () => {
      await Promise.allSettled(this.services.map((service) => service.stop()))
      await Promise.allSettled(this.databases.map((database) => database.stop()))
    })()
    return this.running
  }
}

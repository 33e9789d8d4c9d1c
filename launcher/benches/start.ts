import path from "node:path"
import { ROOT } from "../paths"
import { runShop } from "../run-shop"
import type { Bench } from "../bench"
import { quantile } from "./quantile"

const RUNS = 3

/** How long a start without changes takes until every address answers, and how long a stop takes. */
export const startBench: Bench = {
  name: "start",
  measures: "seconds from a start without changes to the table of addresses, and from SIGTERM to the end",
  run: async (say) => {
    const dataDirectory = path.join(ROOT, ".data", "bench")
    const first = await runShop(dataDirectory)
    say(`first start ${first.readySeconds.toFixed(1)} s (not counted: it may build, migrate and seed)`)
    await first.stop()
    const ready: number[] = []
    const stop: number[] = []
    for (let run = 1; run <= RUNS; run++) {
      const shop = await runShop(dataDirectory)
      ready.push(shop.readySeconds)
      stop.push(await shop.stop())
      say(`start ${run}: ready after ${ready[run - 1].toFixed(1)} s, stopped after ${stop[run - 1].toFixed(1)} s`)
    }
    return {
      runs: RUNS,
      ready_seconds_median: quantile(ready, 0.5),
      stop_seconds_median: quantile(stop, 0.5),
      ready_seconds: ready,
      stop_seconds: stop,
    }
  },
}

import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { WITHDRAWAL_MODULE } from ".."
import type WithdrawalModuleService from "../service"
import type { RegisterInput, WithdrawalRow } from "../types"

jest.setTimeout(60_000)

const NOW = new Date("2026-11-28T15:00:00-05:00")

moduleIntegrationTestRunner<WithdrawalModuleService>({
  moduleName: WITHDRAWAL_MODULE,
  resolve: path.resolve(__dirname, ".."),
  pathToMigrations: path.resolve(__dirname, "../migrations"),
  testSuite: ({ service }) => {
    const input = (quantity = 1, order_id = "order_1"): RegisterInput => ({
      order_id,
      order_number: "1042",
      items: [{ id: "ordli_1", quantity }],
      reason: null,
      requested_at: NOW,
    })

    /** As a shop that sold three of it. */
    const settle =
      ({ items }: RegisterInput) =>
      (earlier: WithdrawalRow[]) => {
        const asked = earlier.filter(({ state }) => state !== "refused").flatMap((row) => row.items)
        if ([...asked, ...items].reduce((sum, { quantity }) => sum + quantity, 0) > 3) {
          throw new Error("too many")
        }
        return {
          items: items.map((item) => ({ ...item, title: "Jabón" })),
          delivered_at: NOW,
          deadline: "2026-12-04",
        }
      }

    const ask = (part: RegisterInput) => service.register(part, settle(part))

    it("writes the same request once, however many clicks come at once", async () => {
      const answers = await Promise.all(Array.from({ length: 6 }, () => ask(input())))
      expect(answers.filter(({ is_new }) => is_new)).toHaveLength(1)
      expect(new Set(answers.map(({ withdrawal }) => withdrawal.state))).toEqual(new Set(["received"]))
      expect(new Set(answers.map(({ withdrawal }) => withdrawal.radicado)).size).toBe(1)
      expect(await service.listWithdrawals({})).toMatchObject([
        { state: "received", order_number: "1042", refund_due: "2026-12-13", is_told: false },
      ])
      expect((await ask(input(1, "order_2"))).is_new).toBe(true)
    })

    it("never lets more be asked than there is, by requests that come at once", async () => {
      const answers = await Promise.allSettled([1, 2, 3].map((quantity) => ask(input(quantity))))
      const granted = answers.flatMap((answer) => (answer.status === "fulfilled" ? [answer.value.withdrawal] : []))
      const total = granted.flatMap(({ items }) => items).reduce((sum, { quantity }) => sum + quantity, 0)
      expect(total).toBe(3)
    })

    it("takes the same goods as another request once the first was decided", async () => {
      const { withdrawal } = await ask(input())
      await service.move({ id: withdrawal.id, to: "refused", data: { refusal: "Está abierto." } })
      const again = await ask(input())
      expect([again.is_new, again.withdrawal.id === withdrawal.id]).toEqual([true, false])
    })

    it("lets one of two decide, and never leaves the order of the states", async () => {
      const { withdrawal } = await ask(input())
      const decide = (to: "accepted" | "refused") => service.move({ id: withdrawal.id, to, data: {} })
      const both = await Promise.allSettled([decide("accepted"), decide("refused"), decide("accepted")])
      expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1)

      const other = await ask(input(1, "order_2"))
      const move = (to: "goods_back" | "refunded") => service.move({ id: other.withdrawal.id, to, data: {} })
      await expect(move("goods_back")).rejects.toThrow("ya decidió")
      await expect(move("refunded")).rejects.toThrow("ya decidió")
      await expect(service.move({ id: "wdr_none", to: "accepted", data: {} })).rejects.toThrow("no existe")
    })
  },
})

import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import path from "node:path"
import { BANK_TRANSFER_MODULE } from ".."
import type BankTransferModuleService from "../service"
import type { ClaimResult } from "../types"

const MINUTE = 60_000

const ACCOUNT = { bank: "Bancolombia", kind: "Ahorros", number: "001", holder: "Mi Tienda", document: "NIT 1" }

jest.setTimeout(60_000)

moduleIntegrationTestRunner<BankTransferModuleService>({
  moduleName: BANK_TRANSFER_MODULE,
  resolve: path.resolve(__dirname, ".."),
  pathToMigrations: path.resolve(__dirname, "../migrations"),
  testSuite: ({ service }) => {
    const input = (order: string, deadline = new Date(Date.now() + 60 * MINUTE)) => ({
      order_id: `order_${order}`,
      order_number: order,
      payment_id: `pay_${order}`,
      payment_session_id: `payses_${order}`,
      amount: 3_000_000_000,
      reference: `REF${order}`,
      accounts: [ACCOUNT],
      deadline,
    })
    const open = async (order = "1", deadline?: Date) => (await service.open(input(order, deadline))) as string
    const overdue = (order: string, minutes = 1) => open(order, new Date(Date.now() - minutes * MINUTE))
    const confirm = (id: string, bank_reference = "M-123", confirmed_by: string | null = "user_1") =>
      service.claim({ id, intent: "confirm", bank_reference, note: "de Camila", confirmed_by })
    const tokenOf = (claim: ClaimResult) => (claim as Extract<ClaimResult, { kind: "claimed" }>).claimed_until
    const letClaimRunOut = (id: string) =>
      service.updateBankTransfers({ id, claimed_until: new Date(Date.now() - MINUTE) })

    it("opens one transfer for a payment, however many bells ring at once", async () => {
      const ids = await Promise.all(Array.from({ length: 6 }, () => service.open(input("1"))))
      expect(ids.filter((id) => id !== null)).toHaveLength(1)
      expect(await service.listBankTransfers({})).toMatchObject([
        { state: "waiting", amount: 3_000_000_000, accounts: [ACCOUNT], reference: "REF1", checks: 0 },
      ])
    })

    it("gives a transfer to one of two who confirm at once, and writes down what they said before anything moves", async () => {
      const id = await open()
      const claims = await Promise.all([confirm(id, "M-123", "user_1"), confirm(id, "N-999", "user_2")])
      expect(claims.map(({ kind }) => kind).sort()).toEqual(["busy", "claimed"])
      const isFirst = claims[0].kind === "claimed"
      expect(await service.retrieveBankTransfer(id)).toMatchObject({
        state: "waiting",
        intent: "confirm",
        bank_reference: isFirst ? "M-123" : "N-999",
        confirmed_by: isFirst ? "user_1" : "user_2",
      })
    })

    it("takes nothing over while a claim holds, and everything once it has run out", async () => {
      const id = await overdue("1")
      await confirm(id)
      expect(await service.claim({ id, intent: "cancel", closed_by: "user_2" })).toEqual({ kind: "busy" })
      expect(await service.claimOverdue()).toBeNull()
      await letClaimRunOut(id)
      expect(await service.claimOverdue()).toMatchObject({ id, order_id: "order_1", payment_id: "pay_1", checks: 1 })
    })

    it("lets one movement of the bank pay one order", async () => {
      const [first, second] = [await open("1"), await open("2")]
      const claims = await Promise.all([confirm(first, "M-123"), confirm(second, "m 123")])
      expect(claims.map(({ kind }) => kind).sort()).toEqual(["claimed", "reference_used"])
      const winner = claims[0].kind === "claimed" ? first : second
      const loser = winner === first ? second : first

      const token = tokenOf(claims[0].kind === "claimed" ? claims[0] : claims[1])
      await service.release({ id: winner, claimed_until: token })
      expect(await service.retrieveBankTransfer(winner)).toMatchObject({
        intent: null,
        claimed_until: null,
        bank_reference: null,
        bank_reference_key: null,
        note: null,
        confirmed_by: null,
      })
      expect((await confirm(loser, "M-123")).kind).toBe("claimed")
    })

    it("gives back only what is still one's own", async () => {
      const id = await open()
      const stale = tokenOf(await confirm(id, "M-123", "user_1"))
      await letClaimRunOut(id)
      expect((await confirm(id, "N-999", "user_2")).kind).toBe("claimed")
      await service.release({ id, claimed_until: stale })
      expect(await service.retrieveBankTransfer(id)).toMatchObject({ intent: "confirm", bank_reference: "N-999" })
    })

    it("keeps what staff wrote when they captured, and drops it when somebody else did", async () => {
      const [own, other] = [await open("1"), await open("2")]
      const closed_at = new Date()
      await confirm(own, "M-1", "user_1")
      await confirm(other, "M-2", "user_1")
      expect(await service.conclude({ id: own, state: "confirmed", closed_at, by: "user_1" })).toBe(true)
      expect(await service.conclude({ id: other, state: "confirmed", closed_at, by: "user_2" })).toBe(true)
      expect(await service.retrieveBankTransfer(own)).toMatchObject({
        state: "confirmed",
        bank_reference: "M-1",
        note: "de Camila",
        confirmed_by: "user_1",
        confirmed_at: closed_at,
        claimed_until: null,
      })
      expect(await service.retrieveBankTransfer(other)).toMatchObject({
        state: "confirmed",
        bank_reference: null,
        note: null,
        confirmed_by: "user_2",
      })
    })

    it("never changes a transfer again that has ended", async () => {
      const id = await overdue("1")
      const closed_at = new Date()
      expect(await service.conclude({ id, state: "expired", closed_at, by: null })).toBe(true)
      expect(await service.conclude({ id, state: "confirmed", closed_at, by: "user_1" })).toBe(false)
      expect(await confirm(id)).toEqual({ kind: "busy" })
      expect(await service.claimOverdue()).toBeNull()
      expect(await service.retrieveBankTransfer(id)).toMatchObject({ state: "expired", closed_at, confirmed_by: null })
    })

    it("shares overdue transfers among workers, the oldest first, each once", async () => {
      const early = await open("1")
      await service.updateBankTransfers({ id: early, next_check_at: new Date(Date.now() - MINUTE) })
      const ids = [await overdue("2", 3), await overdue("3", 2), await overdue("4", 1)]
      expect((await service.claimOverdue())?.id).toBe(ids[0])
      const claimed = await Promise.all(Array.from({ length: 4 }, () => service.claimOverdue()))
      const found = claimed.filter((claim) => claim !== null)
      expect(found.map(({ id }) => id).sort()).toEqual(ids.slice(1).sort())
      expect(await service.claimOverdue()).toBeNull()
    })

    it("comes back to a transfer that could not be cancelled, later and with the reason", async () => {
      const id = await overdue("1")
      const claim = await service.claimOverdue()
      const next_check_at = new Date(Date.now() + 5 * MINUTE)
      const token = claim?.claimed_until as Date
      await service.release({ id, claimed_until: token, retry: { next_check_at, problem: "has_fulfillment" } })
      expect(await service.claimOverdue()).toBeNull()
      expect(await service.retrieveBankTransfer(id)).toMatchObject({
        state: "waiting",
        problem: "has_fulfillment",
        next_check_at,
      })
      await service.updateBankTransfers({ id, next_check_at: new Date(Date.now() - 1) })
      expect(await service.claimOverdue()).toMatchObject({ id, checks: 2 })
    })

    it("adds the bank's number to a payment that was captured without one, once", async () => {
      const id = await open()
      const numbered = { id, bank_reference: "M-1", note: null }
      expect(await service.addBankReference(numbered)).toBe("busy")
      await service.conclude({ id, state: "confirmed", closed_at: new Date(), by: "user_2" })
      expect(await service.addBankReference(numbered)).toBe("added")
      expect(await service.addBankReference({ ...numbered, bank_reference: "M-2" })).toBe("busy")
      const other = await open("2")
      await service.conclude({ id: other, state: "confirmed", closed_at: new Date(), by: "user_2" })
      expect(await service.addBankReference({ id: other, bank_reference: "m1", note: null })).toBe("reference_used")
    })

    it("quotes no value when the database refuses", async () => {
      const broken = { ...input("1"), reference: null } as unknown as Parameters<typeof service.open>[0]
      const error: Error = await service.open(broken).catch((error) => error)
      expect(error.message).toBe("The bank transfers could not open a transfer (SQLSTATE 23502).")
    })
  },
})

import { withCleanDatabaseErrors, colombianDay } from "@kaiu/medusa-kit"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext, MedusaError, MedusaService } from "@medusajs/framework/utils"
import { createRadicado } from "../../withdrawal/radicado"
import { COMES_FROM } from "../../withdrawal/states"
import { refundDue } from "../../withdrawal/window"
import { Withdrawal } from "./models/withdrawal"
import { areSameGoods, requestKey } from "./request-key"
import type { MoveInput, RegisterInput, Settled, WithdrawalRow } from "./types"

type SqlContext = Context<SqlEntityManager>

/** Whoever holds it is the only one that changes an order's withdrawals, until the transaction ends. */
const LOCK_ORDER = "SELECT pg_advisory_xact_lock(hashtextextended('withdrawal:' || ?, 0))"

/** More than an order ever has. */
const MAX_OF_ORDER = 200

/** Withdrawals of purchases. It moves no money and makes no returns: workflows do. */
export default class WithdrawalModuleService extends MedusaService({ Withdrawal }) {
  private async ofOrder_(order_id: string, sharedContext: SqlContext): Promise<WithdrawalRow[]> {
    await sharedContext.transactionManager!.execute(LOCK_ORDER, [order_id])
    return (await this.listWithdrawals(
      { order_id },
      { take: MAX_OF_ORDER },
      sharedContext
    )) as unknown as WithdrawalRow[]
  }

  /**
   * Writes a request down, once: the same goods asked for again before anybody has decided are the same request.
   *
   * @param settle what is true of the goods, given what was asked before; throws what the shopper reads
   */
  @InjectTransactionManager()
  async register(
    input: RegisterInput,
    settle: (earlier: WithdrawalRow[]) => Settled,
    @MedusaContext() sharedContext: SqlContext = {}
  ): Promise<{ withdrawal: WithdrawalRow; is_new: boolean }> {
    const earlier = await this.ofOrder_(input.order_id, sharedContext)
    const alike = earlier.filter(({ items }) => areSameGoods(items, input.items))
    const open = alike.find(({ state }) => state === "received")
    if (open) {
      return { withdrawal: open, is_new: false }
    }
    const settled = settle(earlier)
    const row = {
      ...input,
      ...settled,
      // Said here: of a default of the database the answer would know nothing.
      state: "received" as const,
      is_told: false,
      radicado: createRadicado(colombianDay(input.requested_at)),
      request_key: requestKey(input.order_id, input.items, alike.length),
      refund_due: refundDue(input.requested_at),
    }
    const withdrawal = await withCleanDatabaseErrors("The withdrawal could not be written", () =>
      this.createWithdrawals({ ...row, items: row.items as unknown as Record<string, unknown> }, sharedContext)
    )
    return { withdrawal: withdrawal as unknown as WithdrawalRow, is_new: true }
  }

  /**
   * Takes a withdrawal on to another state, once.
   *
   * @returns the row as it was and as it is
   * @throws MedusaError `not_found`; `not_allowed` in Spanish, for staff, when it is not where that state is reached from
   */
  @InjectTransactionManager()
  async move(
    { id, to, data }: MoveInput,
    @MedusaContext() sharedContext: SqlContext = {}
  ): Promise<{ before: WithdrawalRow; after: WithdrawalRow }> {
    const [known] = await this.listWithdrawals({ id }, {}, sharedContext)
    const rows = known ? await this.ofOrder_(known.order_id, sharedContext) : []
    const before = rows.find((row) => row.id === id)
    if (!before) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, "Ese retracto no existe.")
    }
    if (!COMES_FROM[to].includes(before.state)) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "Alguien ya decidió sobre este retracto. Actualiza la página para ver en qué va."
      )
    }
    const after = await this.updateWithdrawals({ id, state: to, is_told: false, ...data }, sharedContext)
    return { before, after: after as unknown as WithdrawalRow }
  }
}

import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { generateEntityId, InjectManager, MedusaContext } from "@medusajs/framework/utils"
import type { CarrierErrorKind } from "../../carriers/carrier-error"
import { guidesKey, type ManifestRecord } from "../../manifests/manifest"
import { CityBook } from "./city-book"
import * as sql from "./manifest-sql"
import { runStatement as run, toDate, type Row } from "./run-statement"
import type { OperationState } from "./types"

/** Longer than one call to a carrier with its repetitions. */
const REQUEST_SECONDS = 120

/** `busy`: another request is on its way. `unknown`: an earlier one was not answered. */
export type BeginManifestAnswer =
  { kind: "go"; attempts: number } | { kind: "done"; manifest: ManifestRecord } | { kind: "busy" | "unknown" }

const toManifest = (row: Row): ManifestRecord => ({
  id: row.id as string,
  carrier: row.carrier as string,
  guides: row.guides as string[],
  fulfillment_ids: row.fulfillment_ids as string[],
  state: row.state as OperationState,
  number: row.number as string | null,
  error_kind: row.error_kind as CarrierErrorKind | null,
  actor_id: row.actor_id as string | null,
  created_at: toDate(row.created_at) as Date,
  done_at: toDate(row.done_at),
})

const withoutNul = (text: string) => text.replaceAll("\u0000", "")

/** The part of the shipping module that keeps the lists of parcels which couriers sign. */
export abstract class ManifestLedger extends CityBook {
  /** The list of exactly these guides, made now if there is none. */
  @InjectManager()
  async openManifest(
    input: { carrier: string; guides: string[]; fulfillment_ids: string[]; actor_id: string | null },
    @MedusaContext() sharedContext: Context<SqlEntityManager> = {}
  ): Promise<ManifestRecord> {
    const key = guidesKey(input.guides)
    const [guides, parcels] = [JSON.stringify(input.guides), JSON.stringify(input.fulfillment_ids)]
    const id = generateEntityId(undefined, "shman")
    const values = [id, input.carrier, key, guides, parcels, input.actor_id]
    await run(sharedContext, "open a manifest", sql.OPEN_MANIFEST, values)
    const [row] = await run(sharedContext, "open a manifest", sql.FIND_MANIFEST, [input.carrier, key])
    return toManifest(row)
  }

  /** The list of exactly these guides; `null` when it was never asked for. */
  @InjectManager()
  async findManifest(
    { carrier, guides }: { carrier: string; guides: string[] },
    @MedusaContext() sharedContext: Context<SqlEntityManager> = {}
  ): Promise<ManifestRecord | null> {
    const [row] = await run(sharedContext, "find a manifest", sql.FIND_MANIFEST, [carrier, guidesKey(guides)])
    return row ? toManifest(row) : null
  }

  /** Records that a list is about to be asked for, unless it is there or may be on its way. */
  @InjectManager()
  async beginManifest(
    { id, again }: { id: string; again: boolean },
    @MedusaContext() sharedContext: Context<SqlEntityManager> = {}
  ): Promise<BeginManifestAnswer> {
    const what = "begin a manifest"
    const [begun] = await run(sharedContext, what, sql.BEGIN_MANIFEST, [REQUEST_SECONDS, id, again])
    if (begun) {
      return { kind: "go", attempts: Number(begun.attempts) }
    }
    const [row] = await run(sharedContext, what, sql.READ_MANIFEST, [id])
    if (row?.state === "done") {
      return { kind: "done", manifest: toManifest(row) }
    }
    return { kind: row?.is_busy ? "busy" : "unknown" }
  }

  /** Keeps the carrier's list. */
  @InjectManager()
  async completeManifest(
    { id, number, pdf }: { id: string; number: string; pdf: Buffer },
    @MedusaContext() sharedContext: Context<SqlEntityManager> = {}
  ): Promise<ManifestRecord> {
    const what = "keep a manifest"
    await run(sharedContext, what, sql.COMPLETE_MANIFEST, [withoutNul(number), pdf.toString("base64"), id])
    const [row] = await run(sharedContext, what, sql.READ_MANIFEST, [id])
    return toManifest(row)
  }

  /** Records that the carrier did not make it, or did not say. */
  @InjectManager()
  async failManifest(
    input: { id: string; state: "failed" | "unknown"; error: string; error_kind: CarrierErrorKind },
    @MedusaContext() sharedContext: Context<SqlEntityManager> = {}
  ): Promise<void> {
    const { id, state, error, error_kind } = input
    await run(sharedContext, "fail a manifest", sql.FAIL_MANIFEST, [state, withoutNul(error), error_kind, id])
  }
}

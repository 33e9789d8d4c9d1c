import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import type { CarrierCity } from "../../carriers/port"
import type { CityRecord } from "../../cities/coverage"
import { isTruncated } from "../../cities/is-truncated"
import { indexCities, type IndexedCity } from "../../cities/search-cities"
import { OPEN_ACCOUNT } from "./account-sql"
import * as sql from "./city-sql"
import { PrivacyLedger } from "./privacy-ledger"
import { runStatement as run, toDate, type Row } from "./run-statement"
import { storableJson } from "./storable-json"

const toCity = (row: Row): CityRecord => ({
  code: row.code as string,
  name: row.name as string,
  department_code: row.department_code as string,
  department_name: row.department_name as string,
  carriers: row.carriers as string[],
  no_cod_carriers: (row.no_cod_carriers as string[] | null) ?? [],
})

/** The places of the country that carriers name, and who goes there. */
export abstract class CityBook extends PrivacyLedger {
  /** Medusa runs a method on a copy of the service: what is kept has to be inside an object. */
  private readonly kept: { version: unknown; index: IndexedCity[] } = { version: null, index: [] }

  /**
   * Makes a carrier's coverage exactly these places. A list without any is a carrier's slip and changes nothing; nor does
   * one that was probably cut off, until it is said again.
   *
   * @returns whether the list was believed
   */
  @InjectManager()
  async replaceCities(
    input: { carrier: string; cities: CarrierCity[] },
    @MedusaContext() sharedContext: Context<SqlEntityManager> = {}
  ): Promise<boolean> {
    const { carrier } = input
    const unique = [...new Map(input.cities.map((city) => [city.code, city])).values()]
    const given = unique.filter(({ served }) => served !== false).length
    if (!given) {
      return false
    }
    await run(sharedContext, "open an account", OPEN_ACCOUNT, [carrier])
    const [row] = await run(sharedContext, "read the cities", sql.KNOWN_COVERAGE, [carrier])
    const truncated = isTruncated({
      known: Number(row.known),
      given,
      shortSince: toDate(row.short_since),
      now: toDate(row.now) as Date,
    })
    await run(sharedContext, "judge the cities", sql.WRITE_SHORT_LIST, [truncated, carrier])
    if (!truncated) {
      await run(sharedContext, "keep the cities", sql.REPLACE_CITIES, [storableJson(unique), carrier])
    }
    return !truncated
  }

  /** Every place in the table, ready to be searched; read again only after the table has changed. */
  @InjectManager()
  async searchableCities(@MedusaContext() sharedContext: Context<SqlEntityManager> = {}): Promise<IndexedCity[]> {
    const [{ version }] = await run(sharedContext, "read the cities", sql.CITIES_VERSION, [])
    if (version !== this.kept.version) {
      const rows = await run(sharedContext, "read the cities", sql.LIST_CITIES, [])
      Object.assign(this.kept, { version, index: indexCities(rows.map(toCity)) })
    }
    return this.kept.index
  }

  @InjectManager()
  async findCity(
    code: string,
    @MedusaContext() sharedContext: Context<SqlEntityManager> = {}
  ): Promise<CityRecord | null> {
    const [row] = await run(sharedContext, "find a city", sql.FIND_CITY, [code])
    return row ? toCity(row) : null
  }

  /** Codes of the carriers whose cities are known. */
  @InjectManager()
  async carriersWithCities(@MedusaContext() sharedContext: Context<SqlEntityManager> = {}): Promise<string[]> {
    const rows = await run(sharedContext, "read the cities", sql.CARRIERS_WITH_CITIES, [])
    return rows.map(({ carrier }) => carrier as string)
  }
}

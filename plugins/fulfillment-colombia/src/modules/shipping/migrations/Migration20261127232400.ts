import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Written by hand: a unique index of a data model ends with `WHERE deleted_at IS NULL`, so a soft delete would free
 * the key for a second row.
 */
export class Migration20261127232400 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create unique index if not exists "IDX_shipping_dispatch_order_id_forever" on "shipping_dispatch" ("order_id");`
    )
    this.addSql(
      `create unique index if not exists "IDX_carrier_exception_external_id_forever" on "carrier_exception" ("carrier", "external_id");`
    )
    this.addSql(
      `create unique index if not exists "IDX_cod_remittance_reference_forever" on "cod_remittance" ("reference");`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_shipping_dispatch_order_id_forever";`)
    this.addSql(`drop index if exists "IDX_carrier_exception_external_id_forever";`)
    this.addSql(`drop index if exists "IDX_cod_remittance_reference_forever";`)
  }
}

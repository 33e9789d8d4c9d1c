import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Written by hand: a unique index of a data model ends with `WHERE deleted_at IS NULL`, so a soft delete would free
 * the order for a second collection.
 */
export class Migration20261127195400 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create unique index if not exists "IDX_cod_collection_order_id_forever" on "cod_collection" ("order_id");`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_cod_collection_order_id_forever";`)
  }
}

import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What is there already has been told of. */
export class Migration20261128034500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "carrier_exception" add column if not exists "announced_at" timestamptz null, add column if not exists "tracked_at" timestamptz null;`
    )
    this.addSql(`update "carrier_exception" set "announced_at" = now(), "tracked_at" = now();`)
    this.addSql(
      `alter table if exists "carrier_shipment" add column if not exists "exception_told_at" timestamptz null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "carrier_shipment" drop column if exists "exception_told_at";`)
    this.addSql(
      `alter table if exists "carrier_exception" drop column if exists "announced_at", drop column if exists "tracked_at";`
    )
  }
}

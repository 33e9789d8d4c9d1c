import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261128010000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "carrier_shipment" add column if not exists "direction" text check ("direction" in ('outbound', 'return')) not null default 'outbound';`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "carrier_shipment" drop column if exists "direction";`)
  }
}

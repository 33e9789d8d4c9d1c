import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Each state of a parcel is told of from its own row. Those of before were told, but for one that Medusa does not know yet. */
export class Migration20261128082400 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "shipment_event" add column if not exists "announced_at" timestamptz null;`)
    this.addSql(
      `update "shipment_event" e set "announced_at" = now() where not exists (select 1 from "carrier_shipment" s where s."fulfillment_id" = e."fulfillment_id" and s."status" = e."status" and s."synced_status" <> s."status");`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "shipment_event" drop column if exists "announced_at";`)
  }
}

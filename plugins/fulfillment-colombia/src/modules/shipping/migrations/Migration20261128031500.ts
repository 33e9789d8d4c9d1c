import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261128031500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "carrier_shipment" add column if not exists "collected_amount" integer null, add column if not exists "collected_at" timestamptz null, add column if not exists "collection_reads" integer not null default 0, add column if not exists "next_collection_at" timestamptz null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "carrier_shipment" drop column if exists "collected_amount", drop column if exists "collected_at", drop column if exists "collection_reads", drop column if exists "next_collection_at";`
    )
  }
}

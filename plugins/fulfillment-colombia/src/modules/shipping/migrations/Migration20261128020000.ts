import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261128020000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "shipping_bulk_item" drop column if exists "started_at";`)
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "shipping_bulk_item" add column if not exists "started_at" timestamptz null;`)
  }
}

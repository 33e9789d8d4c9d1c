import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261128051000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "carrier_account" add column if not exists "unreadable_cities" integer not null default 0, add column if not exists "unreadable_exceptions" integer not null default 0, add column if not exists "cities_short_since" timestamptz null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "carrier_account" drop column if exists "unreadable_cities", drop column if exists "unreadable_exceptions", drop column if exists "cities_short_since";`
    )
  }
}

import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261127234020 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "carrier_exception" add column if not exists "replied_from" text check ("replied_from" in ('pending', 'transmitting', 'replied', 'error', 'rejected', 'approved')) null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "carrier_exception" drop column if exists "replied_from";`)
  }
}

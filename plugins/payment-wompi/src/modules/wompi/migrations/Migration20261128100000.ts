import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261128100000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "wompi_transaction" add column if not exists "next_action" jsonb null;`)
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "wompi_transaction" drop column if exists "next_action";`)
  }
}

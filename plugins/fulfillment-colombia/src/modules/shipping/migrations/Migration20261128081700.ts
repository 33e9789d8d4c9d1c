import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Which packed orders are worth another amount by now than their courier collects: the next look at each tells. */
export class Migration20261128081700 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "shipping_dispatch" add column if not exists "due_at_door" integer null;`)
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "shipping_dispatch" drop column if exists "due_at_door";`)
  }
}

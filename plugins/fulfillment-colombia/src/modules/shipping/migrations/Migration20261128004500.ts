import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261128004500 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "shipping_city" add column if not exists "no_cod_carriers" text[] null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "shipping_city" drop column if exists "no_cod_carriers";`);
  }

}

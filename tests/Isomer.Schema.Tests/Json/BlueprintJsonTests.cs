namespace Isomer.Schema.Tests.Json;

public class BlueprintJsonTests
{
    private const string Shop = """
        {
          "blueprint": 1,
          "origin": { "engine": "mysql", "version": "8.4" },
          "tables": {
            "customers": {
              "comment": "Who buys.",
              "columns": {
                "id":        { "type": "int64", "identity": "byDefault" },
                "email":     { "type": "string(255) collation=ci" },
                "status":    { "type": "enum(new,active,closed)", "default": "'new'" },
                "region_id": { "type": "int32", "nullable": true },
                "created":   { "type": "timestamp(6)", "default": "now()" }
              },
              "primaryKey": { "name": "pk_customers", "columns": ["id"] },
              "indexes": {
                "ux_customers_email": { "unique": true, "columns": ["email"] }
              },
              "foreignKeys": {
                "fk_customers_region": { "columns": ["region_id"], "references": "regions(id)", "onDelete": "setNull" }
              },
              "checks": {
                "ck_customers_status": "length(email) > 3"
              }
            },
            "regions": {
              "columns": {
                "id": { "type": "int32" }
              },
              "primaryKey": { "columns": ["id"] }
            }
          }
        }

        """;

    [Fact]
    public void Writes_what_it_read()
    {
        var result = BlueprintJson.Read(Shop, "shop.blueprint.json");

        Assert.Empty(result.Diagnostics);
        Assert.Equal(Shop, BlueprintJson.Write(result.Value!));
    }

    [Fact]
    public void A_table_without_columns_reads_back()
    {
        var blueprint = new Blueprint { Tables = new[] { new Table { Name = new QualifiedName("marks") } }.ToEquatableArray() };
        var text = BlueprintJson.Write(blueprint);

        var result = BlueprintJson.Read(text, null);

        Assert.Contains("\"columns\": {}", text, StringComparison.Ordinal);
        Assert.Empty(result.Diagnostics);
        Assert.Equal(blueprint, result.Value);
    }
}

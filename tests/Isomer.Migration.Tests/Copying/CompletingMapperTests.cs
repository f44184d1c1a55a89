using Isomer.Dialects;
using Isomer.Migration.Copying;
using Isomer.Schema;

namespace Isomer.Migration.Tests.Copying;

public class CompletingMapperTests
{
    private static readonly MappedBlueprint Mapped = SchemaMapping.Empty.Apply(BlueprintJson.Read(
        """
        {
          "blueprint": 1,
          "tables": {
            "t": {
              "columns": {
                "id": { "type": "int64" },
                "code": { "type": "text", "generated": { "stored": { "native": { "postgresql": "to_hex(id)" } } } }
              }
            }
          }
        }
        """,
        null).Value!).Value!;

    [Fact]
    public void A_column_that_a_destination_cannot_generate_is_read_and_written()
    {
        var mapper = Complete("sqlite");

        Assert.Equal([new("id", "int64"), new("code", "text")], mapper.Reads);
        Assert.Equal([new("id", "int64"), new("code", "text")], mapper.Writes);
    }

    [Fact]
    public void A_column_that_a_destination_generates_is_left_to_it() => Assert.Equal([new("id", "int64")], Complete("postgresql").Writes);

    private static TableMapper Complete(string engine)
    {
        var table = Mapped.Tables[0];
        var projection = DialectRegistry.Require(engine).Project(Mapped.Target, ProjectionOptions.Default);
        return CompletingMapper.Complete(new DynamicTableMapper(table), table, projection[table.Target.Name]);
    }
}

using Isomer.Dialects;
using Isomer.Migration.Copying;
using Isomer.Migration.Verification;
using Isomer.Schema;

namespace Isomer.Migration.Tests.Copying;

public class OmittingMapperTests
{
    private const string Plain = """{ "id": { "type": "int64" }, "stamp": { "type": "rowversion" }, "name": { "type": "text" } }""";

    [Fact]
    public void A_stamp_that_the_destination_gives_is_read_and_not_written()
    {
        var mapper = Omit("sqlserver", Plain, """ "columns": ["id"] """);

        Assert.Equal(["id", "stamp", "name"], mapper.Reads.Select(r => r.Column));
        Assert.Equal([new("id", "int64"), new("name", "text")], mapper.Writes);
    }

    [Theory]
    [InlineData("postgresql", Plain)]
    [InlineData("sqlserver", """{ "id": { "type": "int64" }, "stamp": { "type": "binary(8) fixed" }, "name": { "type": "text" } }""")]
    public void A_stamp_that_is_octets_is_written(string engine, string columns) =>
        Assert.Equal(["id", "stamp", "name"], Omit(engine, columns, """ "columns": ["id"] """).Writes.Select(w => w.Column));

    [Fact]
    public void A_stamp_in_the_key_is_left_to_the_writer_which_refuses_it() =>
        Assert.Equal(["id", "stamp", "name"], Omit("sqlserver", Plain, """ "columns": ["stamp"] """).Writes.Select(w => w.Column));

    [Fact]
    public void The_other_values_of_a_row_go_to_their_columns()
    {
        var written = new TextRowWriter();
        var writer = new OmittingWriter();

        for (var row = 1; row <= 2; row++)
        {
            written.BeginRow();
            writer.BeginRow(written, [false, true, false]);
            writer.WriteInt64(row);
            writer.WriteBytes([0, 0, 7]);
            writer.WriteUtf8("x"u8);

            Assert.Equal([$"{row}", "'x'"], written.Values);
        }
    }

    private static TableMapper Omit(string engine, string columns, string key)
    {
        var blueprint = BlueprintJson.Read(
            $$"""{ "blueprint": 1, "tables": { "t": { "columns": {{columns}}, "primaryKey": { {{key}} } } } }""", null).Value!;
        var mapped = SchemaMapping.Empty.Apply(blueprint).Value!;
        var projection = DialectRegistry.Require(engine).Project(mapped.Target, ProjectionOptions.Default);
        return OmittingMapper.Omit(new DynamicTableMapper(mapped.Tables[0]), mapped.Tables[0], projection[mapped.Tables[0].Target.Name]);
    }
}

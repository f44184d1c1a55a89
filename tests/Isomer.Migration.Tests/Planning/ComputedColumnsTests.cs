using Isomer.Dialects;
using Isomer.Engines;
using Isomer.Migration.Copying;
using Isomer.Migration.Planning;
using Isomer.Migration.Policies;
using Isomer.Schema;

namespace Isomer.Migration.Tests.Planning;

public class ComputedColumnsTests
{
    private const string Blueprint =
        """
        {
          "blueprint": 1,
          "tables": {
            "t": {
              "columns": {
                "id": { "type": "int64" },
                "at": { "type": "timestamp(9)", "nullable": true },
                "name": { "type": "text" },
                "again": { "type": "bool", "nullable": true, "generated": { "stored": "late is null" } },
                "late": { "type": "bool", "nullable": true, "generated": { "stored": "at is null" } },
                "label": { "type": "text", "generated": { "stored": "name || '!'" } },
                "hex": { "type": "text", "generated": { "stored": { "native": { "mariadb": "hex(id)" } } } }
              }
            }
          }
        }
        """;

    [Theory]
    [InlineData("mariadb", "", "again late label hex")]
    [InlineData("mariadb", """ "name": { "constant": "'x'" } """, "again late")]
    [InlineData("mariadb", """ "label": { "constant": "'x'" } """, "again late")]
    [InlineData("mariadb", """ "at": { "policy": { "ISO2124": "round" } } """, "label")]
    [InlineData("mariadb", """ "at": { "policy": { "ISO2124": "reject" } } """, "again late label hex")]
    [InlineData("sqlite", "", "again late label")]
    public void A_column_is_to_come_out_alike_where_its_formula_reads_the_source_s_own_values(
        string engine, string rules, string expected)
    {
        var (mapped, projection) = Project(engine, rules);

        Assert.Equal(expected, Computed(mapped, projection, new DynamicTableMapper(mapped.Tables[0])));
    }

    [Fact]
    public void After_a_Transform_no_column_is_to_come_out_alike()
    {
        var (mapped, projection) = Project("mariadb", "");

        Assert.Equal("", Computed(mapped, projection, new Transforming(mapped.Tables[0])));
    }

    private static (MappedBlueprint Mapped, Projection Projection) Project(string engine, string rules)
    {
        var mapping = MappingJson.Read($$"""{ "mapping": 1, "tables": { "t": { "columns": { {{rules}} } } } }""", null).Value!;
        var mapped = mapping.Apply(BlueprintJson.Read(Blueprint, null).Value!).Value!;
        return (mapped, DialectRegistry.Require(engine).Project(mapped.Target, ProjectionOptions.Default));
    }

    private static string Computed(MappedBlueprint mapped, Projection projection, TableMapper mapper)
    {
        var table = mapped.Tables[0];
        var policies = new PolicyBook(mapped, projection);
        return string.Join(' ', ComputedColumns.Of(table, table.Source, projection[table.Target.Name], mapper, policies)
            .Select(c => c.Read.Column.Name));
    }

    private sealed class Transforming(MappedTable table) : TableMapper
    {
        private readonly DynamicTableMapper _mapper = new(table);

        public override string SourceTable => _mapper.SourceTable;

        public override bool IsTransforming => true;

        public override IReadOnlyList<MapperColumn> Reads => _mapper.Reads;

        public override IReadOnlyList<MapperColumn> Writes => _mapper.Writes;

        public override void Map(RowReader reader, RowWriter writer) => _mapper.Map(reader, writer);
    }
}

using Isomer.Schema;

namespace Isomer.Dialects.Tests.MySql;

/// <summary>Which differences of a foreign key's actions are worth making it anew.</summary>
public sealed class ForeignKeyActionTests
{
    [Theory]
    [InlineData("mysql", "restrict", "noAction", 0)]
    [InlineData("mariadb", "noAction", "restrict", 0)]
    [InlineData("mariadb", "restrict", "cascade", 2)]
    [InlineData("postgresql", "restrict", "noAction", 2)]
    public void RESTRICT_and_NO_ACTION_are_one_key(string engine, string before, string after, int steps)
    {
        var dialect = DialectRegistry.Find(engine)!;
        var (was, shall) = (Schema(before), Schema(after));

        var plan = dialect.Plan(SchemaDiff.Compare(was, shall), was, shall);

        Assert.Equal(steps, plan.Steps.Count);

        Blueprint Schema(string action) => dialect.Project(Blueprints.Read($$"""
            "tables": {
              "p": { "columns": { "id": { "type": "int64" } }, "primaryKey": { "name": "pk_p", "columns": ["id"] } },
              "c": {
                "columns": { "p": { "type": "int64" } },
                "indexes": { "fk_p": { "columns": ["p"] } },
                "foreignKeys": { "fk_p": { "columns": ["p"], "references": "p(id)", "onDelete": "{{action}}" } }
              }
            }
            """)).Schema;
    }
}

using Isomer.Dialects.Tests.Scenarios;
using Isomer.Schema;

namespace Isomer.Dialects.Tests.SqlServer;

public sealed class ExpressionPropertyTests() : ExpressionScenarios("sqlserver")
{
    // Octets of a text are the one thing that it does not have.
    protected override int LeastSaid => 90;

    [Fact]
    public void Conditions_and_values_parse()
    {
        foreach (var (expression, read) in Read())
        {
            foreach (var e in new[] { expression, read })
            {
                var table = new Table
                {
                    Name = new("t"),
                    Columns = Columns.Append(new() { Name = "g", Type = CanonicalType.Bool, IsNullable = true,
                        Generated = new(e, IsStored: true) }).ToEquatableArray(),
                    Checks = EquatableArray<CheckConstraint>.Wrap([new("ck", e)]),
                };
                var schema = new Blueprint { Origin = new("sqlserver", null), Tables = EquatableArray<Table>.Wrap([table]) };
                foreach (var step in Dialect.Plan(Creation.ChangesOf(schema), Blueprint.Empty, schema).Steps)
                {
                    TransactSql.Verify(step.Sql);
                }
            }
        }
    }
}

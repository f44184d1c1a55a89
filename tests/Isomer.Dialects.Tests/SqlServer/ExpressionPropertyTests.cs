using Isomer.Dialects.Tests.Scenarios;
using Isomer.Schema;

namespace Isomer.Dialects.Tests.SqlServer;

public sealed class ExpressionPropertyTests() : ExpressionScenarios("sqlserver")
{
    // Octets of a text are the one thing that it does not have.
    protected override int LeastSaid => 90;

    // TRIM, which came with version 2017; a flag, which is compared with 1 to be a condition; the length of octets.
    protected override bool IsSpelledAsAnother(Expression node) =>
        node is FunctionExpression { Name: "ltrim", Arguments: [FunctionExpression { Name: "rtrim" }] }
            or BinaryExpression { Operator: BinaryOperator.Equal, Right: LiteralExpression { Kind: LiteralKind.Bool, Text: "true" } }
            || node == new FunctionExpression("length", EquatableArray<Expression>.Wrap([new ColumnExpression("bin")]));

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

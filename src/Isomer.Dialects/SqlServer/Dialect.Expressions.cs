using Isomer.Schema;

namespace Isomer.Dialects.SqlServer;

internal sealed partial class Dialect
{
    public override string Print(Expression expression, IReadOnlyList<Column>? columns = null) => ExpressionText.Print(expression, columns);

    public override Expression ParseExpression(string text, CanonicalType? type = null, IReadOnlyList<Column>? columns = null) =>
        ExpressionText.Parse(text, type, columns);

    public override Expression ReadExpression(string text, CanonicalType? type = null, IReadOnlyList<Column>? columns = null) =>
        ExpressionText.Read(text, type, columns);
}

using Isomer.Schema;

namespace Isomer.Dialects.Sqlite;

internal sealed partial class Dialect
{
    public override string Print(Expression expression, IReadOnlyList<Column>? columns = null) => ExpressionText.Print(expression);

    public override Expression ParseExpression(string text, CanonicalType? type = null, IReadOnlyList<Column>? columns = null) =>
        ExpressionText.Parse(text, type, columns);

    // The catalog has what was written.
    public override Expression ReadExpression(string text, CanonicalType? type = null, IReadOnlyList<Column>? columns = null) =>
        ExpressionText.Parse(text, type, columns);
}

using Isomer.Schema;

namespace Isomer.Dialects.Oracle;

internal sealed partial class Dialect
{
    public override string Print(Expression expression, IReadOnlyList<Column>? columns = null) => ExpressionText.Print(expression, columns);

    public override Expression ParseExpression(string text, CanonicalType? type = null, IReadOnlyList<Column>? columns = null) =>
        ExpressionText.Parse(text, type, columns);

    // The catalog has what was written.
    public override Expression ReadExpression(string text, CanonicalType? type = null, IReadOnlyList<Column>? columns = null) =>
        ExpressionText.Parse(text, type, columns);
}

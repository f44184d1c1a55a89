using Isomer.Schema;

namespace Isomer.Dialects.MySql;

internal partial class Dialect
{
    public override string Print(Expression expression, IReadOnlyList<Column>? columns = null) =>
        ExpressionText.Print(expression, columns, this);

    public override Expression ParseExpression(string text, CanonicalType? type = null, IReadOnlyList<Column>? columns = null) =>
        ExpressionText.Parse(text, type, columns, Id);

    public override Expression ReadExpression(string text, CanonicalType? type = null, IReadOnlyList<Column>? columns = null) =>
        ExpressionText.Read(text, type, columns, Id);
}

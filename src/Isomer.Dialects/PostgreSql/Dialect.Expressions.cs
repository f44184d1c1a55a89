using Isomer.Schema;

namespace Isomer.Dialects.PostgreSql;

internal sealed partial class Dialect
{
    public override string Print(Expression expression) =>
        expression is NativeExpression { Native: { Engine: EngineId } native } ? native.Text : throw new NotSupportedException("Under construction.");

    public override Expression ParseExpression(string text, CanonicalType? type = null, IReadOnlyList<Column>? columns = null) =>
        new NativeExpression(new(EngineId, text));
}

using System.Globalization;

namespace Isomer.Schema;

/// <summary>One entry of the catalogue of errors and anomalies.</summary>
/// <param name="Id"><c>ISO</c> and four digits; never reused. The page is <c>docs/diagnostics/{Id}.md</c>.</param>
/// <param name="Severity">How grave it is unless the project says otherwise.</param>
/// <param name="Title">A few words.</param>
/// <param name="Message">What, where and what to do; <c>{0}</c>… are the arguments.</param>
/// <param name="Class">What the anomaly does; null for a code that is none.</param>
public sealed record Code(string Id, Severity Severity, string Title, string Message, AnomalyClass? Class = null)
{
    /// <summary>Codes are told apart by their ids alone.</summary>
    public bool Equals(Code? other) => other is not null && Id == other.Id;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>The message with its arguments, invariant culture.</summary>
    public string Format(params object?[] arguments) => string.Format(CultureInfo.InvariantCulture, Message, arguments);
}

using Isomer.Engines;

namespace Isomer.Migration.Copying;

/// <summary>Passes the values of a row on, but for some.</summary>
internal sealed class OmittingWriter : TeeRowWriter
{
    private RowWriter _kept = Nowhere.Instance;
    private bool[] _isOmitted = [];

    /// <summary>Begins a row that another has begun already.</summary>
    /// <param name="kept">Where the values go.</param>
    /// <param name="isOmitted">Which do not, by ordinal.</param>
    public void BeginRow(RowWriter kept, bool[] isOmitted)
    {
        (_kept, _isOmitted) = (kept, isOmitted);
        BeginRow();
    }

    public override void EndRow() => throw new InvalidOperationException("Whoever began the row ends it.");

    public override void CancelRow() => throw new InvalidOperationException("Whoever began the row cancels it.");

    protected override void BeforeValue() => First = _isOmitted[Ordinal] ? Nowhere.Instance : _kept;
}

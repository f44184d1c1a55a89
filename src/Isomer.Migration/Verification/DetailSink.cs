using Isomer.Engines;
using Isomer.Migration.Copying;
using Isomer.Migration.Planning;

namespace Isomer.Migration.Verification;

/// <summary>Keeps the columns of a few rows, found again by the hash of their key.</summary>
internal sealed class DetailSink : IRowSink
{
    /// <param name="route">The table.</param>
    /// <param name="identity">Which columns are the key.</param>
    /// <param name="keys">The rows wanted.</param>
    public DetailSink(TableRoute route, bool[] identity, HashSet<UInt128> keys) => Writer = new Capture(route, identity, keys, Found);

    public RowWriter Writer { get; }

    /// <summary>The rows found, by the hash of their key.</summary>
    public Dictionary<UInt128, RowColumns> Found { get; } = [];

    private sealed class Capture : TeeRowWriter
    {
        private readonly RowDetail _detail;

        public Capture(TableRoute route, bool[] identity, HashSet<UInt128> keys, Dictionary<UInt128, RowColumns> found)
        {
            First = new RowDigest(route, identity, (key, _) =>
            {
                if (keys.Contains(key))
                {
                    found[key] = _detail!.Columns;
                }
            });
            Second = _detail = new RowDetail(route);
        }

        public override void BeginRow()
        {
            base.BeginRow();
            First.BeginRow();
            Second!.BeginRow();
        }

        public override void EndRow()
        {
            Second!.EndRow();
            First.EndRow();
        }

        public override void CancelRow()
        {
            First.CancelRow();
            Second!.CancelRow();
        }
    }
}

using System.Reflection;
using ClaimCompare.Core.Quantities;
using ClaimCompare.Core.Text;

namespace ClaimCompare.Core.Tests.Quantities;

public class DraftTests
{
    [Fact]
    public void Draft_that_is_used_again_keeps_nothing_of_the_quantity_before()
    {
        var used = new Draft
        {
            Number = new Numeral(3, 4, 5, NumeralForm.Words), Upper = new Numeral(5, 6, 7, NumeralForm.Words), First = 3, End = 4, Unit = "km",
            UnitMeasure = Measure.Distance, Bound = new Bound(Qualifier.About, true), Approximate = true, Negative = true, Direction = Direction.Up,
            Tentative = true, Derived = true, ChangesFrom = true, CountedFirst = 4, CountedEnd = 6, Measure = Measure.Killed, Cue = new TextSpan(1, 2),
        };
        var settable = typeof(Draft).GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(property => property.CanWrite).ToArray();
        Assert.All(settable, property => Assert.NotEqual(property.GetValue(new Draft()), property.GetValue(used)));

        used.Clear();

        Assert.All(settable, property => Assert.Equal(property.GetValue(new Draft()), property.GetValue(used)));
    }
}

import type { FUniver } from "@univerjs/core/facade";

type Formula = ReturnType<FUniver["getFormula"]>;

/**
 * The engine may pass over what comes while it calculates: an edit, or the first calculation of a workbook that takes the
 * place of another. Then it is asked once more when it is done; that costs little, for the add-in's answers are remembered.
 */
export class CalculateAgain {
  private isBusy = false;
  private isPassedOver = false;

  constructor(private readonly formula: Formula) {
    formula.calculationStart(() => {
      this.isBusy = true;
    });
    formula.calculationEnd(() => {
      this.isBusy = false;
      if (!this.isPassedOver) return;
      this.isPassedOver = false;
      formula.executeCalculation();
    });
  }

  afterEdit(): void {
    if (this.isBusy) this.isPassedOver = true;
  }

  afterOpening(): void {
    this.isPassedOver = true;
    this.formula.executeCalculation();
  }
}

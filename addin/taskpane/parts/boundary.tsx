import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";

interface Props {
  readonly message: string;
  /** What is shown: something new is a new chance. */
  readonly of: unknown;
  readonly children: ReactNode;
}

/** What breaks inside says so in its own place; the rest of the pane stays. */
export class Boundary extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override componentDidUpdate(previous: Props): void {
    if (this.state.broken && previous.of !== this.props.of) this.setState({ broken: false });
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return <MessageBar intent="error"><MessageBarBody>{this.props.message}</MessageBarBody></MessageBar>;
  }
}
